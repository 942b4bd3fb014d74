"""Writes the reference in content/README.md from the models; ``make reference`` runs it."""

from pathlib import Path

from pydantic.fields import FieldInfo

from bot.content.models.claims import Claim
from bot.content.models.directory import Desk, Term
from bot.content.models.figures import Citation, Figure, Source, Value
from bot.content.models.pages import Moved, Page, PageText
from bot.content.models.questions import Decoy, Guard, Wording
from bot.content.models.texts import Frozen
from bot.content.models.units import Per, Unit
from bot.content.problems import Code

README = Path(__file__).parents[2] / "content" / "README.md"
BEGIN, END = "<!-- reference: begin -->", "<!-- reference: end -->"
MODELS = (
    *(Source, Figure, Value, Citation, Page, PageText, Claim, Term, Desk, Moved),
    *(Wording, Decoy, Guard),
)


def reference() -> str:
    """Return the tables of every field, unit and problem code."""
    tables = [_table(model) for model in MODELS]
    units = f"**unit**: {', '.join(f'`{unit}`' for unit in Unit)}"
    pers = f"**per**: {', '.join(f'`{per}`' for per in Per)}"
    codes = "\n".join(f"| {code} | {code.name.lower().replace('_', ' ')} |" for code in Code)
    return "\n\n".join(
        [*tables, units, pers, f"### Problem codes\n\n| code | what |\n| --- | --- |\n{codes}"]
    )


def written(readme: str) -> str:
    """Return a README with the reference between its marks brought up to date."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{reference()}\n\n{END}{after}"


def _table(model: type[Frozen]) -> str:
    rows = "\n".join(_row(name, field) for name, field in model.model_fields.items())
    heading = f"### {model.__name__}\n\n{(model.__doc__ or '').splitlines()[0]}"
    return f"{heading}\n\n| field | must | meaning |\n| --- | --- | --- |\n{rows}"


def _row(name: str, field: FieldInfo) -> str:
    must = "yes" if field.is_required() else ""
    return f"| `{field.alias or name}` | {must} | {field.description} |"


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
