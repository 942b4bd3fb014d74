import pytest
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.telegram.delivery import Edit, Nothing, Refusal, Send, Step, refusal_of, step_for
from bot.telegram.updates import Asked, Origin, Pressed


@pytest.mark.parametrize(
    ("origin", "step"),
    [
        (Asked(7, 5, quoted=False), Send(7)),
        (Asked(7, 5, quoted=True), Send(7, quoted=5)),
        (Pressed("q", 7, 5), Edit(7, 5)),
        (Pressed("q", 7, None), Send(7)),
        (Pressed("q", None, None), Nothing()),
    ],
    ids=["command", "question", "press", "press on a withheld message", "press without chat"],
)
def test_how_a_screen_is_shown(origin: Origin, step: Step) -> None:
    assert step_for(origin) == step


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (BadRequest("Bad Request: message is not modified: specified new"), Refusal.SETTLED),
        (BadRequest("Bad Request: query is too old and response timeout"), Refusal.SETTLED),
        (BadRequest("Bad Request: chat not found"), Refusal.SETTLED),
        (BadRequest("Bad Request: message to edit not found"), Refusal.SEND_ANEW),
        (BadRequest("Bad Request: message can't be edited"), Refusal.SEND_ANEW),
        (BadRequest("Bad Request: MESSAGE_ID_INVALID"), Refusal.SEND_ANEW),
        (Forbidden("Forbidden: bot was blocked by the user"), Refusal.SETTLED),
        (Forbidden("Forbidden: user is deactivated"), Refusal.SETTLED),
        (BadRequest("Bad Request: message text is empty"), Refusal.FAULT),
        (TelegramError("Unauthorized"), Refusal.FAULT),
    ],
    ids=str,
)
def test_what_a_refusal_comes_to(error: TelegramError, refusal: Refusal) -> None:
    assert refusal_of(error) is refusal
