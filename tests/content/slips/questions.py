"""Slips in the questions of pages, the glossary, the decoys and the guard."""

from tests.tools.faults import Slip, slip

_PAGE = "pages/school.yaml"
_END = "生徒は{pupils}、うわさでは{rumour}です。\n"


SLIPS: tuple[Slip, ...] = (
    slip(
        "emergency-without-page",
        "guard.yaml",
        "",
        "danger:\n  leads_to: emergency\n  phrases: [救命]\n",
        "2:13: C303 danger leads to the page emergency, which there is not. "
        "Hint: add pages/emergency.yaml",
    ),
    slip(
        "unknown-desk",
        "guard.yaml",
        "",
        "trick:\n  leads_to: desks\n  phrases: [假…证]\n  desks: [paw-desks]\n",
        "4:11: C307 there is no desk paw-desks. Hint: did you mean paw-desk?",
    ),
    slip(
        "unknown-lead",
        "guard.yaml",
        "",
        "trick:\n  leads_to: nowhere\n  phrases: [假…证]\n",
        "2:13: C204 leads_to cannot be nowhere: it is one of "
        "'emergency', 'desks', 'menu' or 'nothing'. "
        "Hint: content/README.md tells what may stand here",
    ),
    slip(
        "phrase-of-a-gap-only",
        "guard.yaml",
        "",
        "trick:\n  leads_to: desks\n  phrases: [假…证, …]\n",
        "3:18: C204 the phrase … has no words, so it would fit to anything. "
        "Hint: write what stands before or after the gap",
    ),
    slip(
        "guarded-question",
        _PAGE,
        _END,
        f"{_END}  questions: [猫も通えますか, 通うには]\n",
        "15:15: C601 «猫も通えますか» trips the guard's entry cats, so this page is not shown. "
        "Hint: make the phrase in guard.yaml more telling, or add to its unless",
    ),
    slip(
        "decoyed-question",
        _PAGE,
        _END,
        f"{_END}  questions: [いつ月に行けますか]\n",
        "15:15: C602 «いつ月に行けますか» lands on the decoy moon, so this page is not shown. "
        "Hint: take the question that is most like it out of decoys.yaml",
    ),
    slip(
        "question-of-two",
        "decoys.yaml",
        "",
        "moon:\n  questions: [月に行けますか]\nstars:\n  questions: [月に行けますか？]\n",
        "4:15: C603 «月に行けますか？» is also a question of moon. "
        "Hint: leave it with the one that answers it",
    ),
    slip(
        "word-of-two",
        "glossary.yaml",
        "",
        "fee:\n  says: [gakuhi]\n  means: [学费]\n"
        "price:\n  says: [ＧＡＫＵＨＩ]\n  means: [授業料]\n",
        "5:10: C603 ＧＡＫＵＨＩ is also a word of fee. "
        "Hint: leave it with the one that people mean",
    ),
    slip(
        "word-without-letters",
        "glossary.yaml",
        "",
        "fee:\n  says: [！]\n  means: [学费]\n",
        "2:10: C204 ！ has neither letters nor characters, so nobody says it. Hint: remove it",
    ),
    slip(
        "idle-wording",
        "glossary.yaml",
        "",
        "fee:\n  says: [gakuhi]\n  means: [雪山]\n",
        "3:11: C604 no page says 雪山, or any part of it. "
        "Hint: use words that stand on the page it should lead to",
    ),
)
