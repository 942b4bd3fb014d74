"""Look-ups across the store, on the sample content."""

from bot.content.library import HOME, Library, references
from bot.content.markup import Part, Reference


def test_topics_stand_in_menu_order(library: Library) -> None:
    assert library.topics == ("schooling", "living-costs", "visas", "minpaku", "community")


def test_trail_leads_from_the_topic_to_the_page(library: Library) -> None:
    assert library.trail("schooling/kittens/naps") == (
        "schooling",
        "schooling/kittens",
        "schooling/kittens/naps",
    )


def test_trail_of_home_is_home(library: Library) -> None:
    assert library.trail(HOME) == (HOME,)


def test_figures_of_a_page_stand_in_the_order_of_its_text_each_once(library: Library) -> None:
    assert library.figures_of("schooling/cat-school") == (
        "cat-school-fee",
        "cat-class-size",
        "cat-school-pupils",
    )


def test_pages_of_a_figure_stand_in_menu_order(library: Library) -> None:
    assert library.pages_of_figures["cat-school-fee"] == ("schooling", "schooling/cat-school")


def test_every_page_of_the_sample_is_in_a_menu(library: Library) -> None:
    assert set(library.in_menu_order) == set(library.pages)
    assert library.in_menu_order[:3] == (HOME, "schooling", "schooling/cat-school")


def test_claims_of_a_topic_stand_as_written(library: Library) -> None:
    assert library.claims_of("visas") == (
        "capital-is-enough",
        "whiskers-are-measured",
        "permit-in-one-day",
    )


def test_references_of_texts_stand_in_order() -> None:
    assert references("{b}和{a.from}", "{b}") == (
        Reference("b", Part.WHOLE),
        Reference("a", Part.FROM),
        Reference("b", Part.WHOLE),
    )


def test_menus_in_a_circle_end(library: Library) -> None:
    """The check does not refuse a page that lists a page above it."""
    schooling = library.pages["schooling"].model_copy(update={"pages": ("visas",)})
    visas = library.pages["visas"].model_copy(update={"pages": ("schooling",)})
    circular = Library(pages={**library.pages, "schooling": schooling, "visas": visas})

    assert circular.trail("visas")[-1] == "visas"
    assert set(circular.in_menu_order) >= {"schooling", "visas"}
