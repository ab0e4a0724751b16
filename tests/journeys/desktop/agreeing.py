"""A person is asked for consent, by keys: from the list before a recording to the first second of it."""

from app.domain.consent import Question, RecipientKind, Use, questions
from app.domain.consent_gate import ON_THIS_DEVICE, never_of_a_child
from tests.journeys.desktop.person import Person

NONE: tuple[Use, ...] = ()
_INSIDE = (RecipientKind.DEVICE, RecipientKind.OWN_STAFF)


def agree(person: Person, no: tuple[Use, ...] = NONE) -> None:
    """An adult who signs on paper, and says no to these uses alone; then it records."""
    begin(person)
    adult(person)
    person.click("Signed on paper", "CheckBox")
    person.click("Continue")
    person.sees("What it is for")
    person.click("Ask the questions")
    person.sees("Question 1 of")
    person.press(*keys_of(no))
    person.sees("Not agreed")
    person.click("Keep the answers and record")


def begin(person: Person) -> None:
    """Go from the list before a recording to the first page."""
    person.click("Ask for consent")
    person.sees("How old is the person?")


def adult(person: Person) -> None:
    """Say so, and who asks; the code is asked for once in a session."""
    person.press("1")
    person.wait(
        lambda seen: any(one.name == "Code of who asks" and (one.focused or one.value) for one in seen), "the code"
    )
    if any(one.name == "Write down your code." for one in person.seen()):
        person.type("F7")
    person.wait(lambda seen: any(one.name == "Continue" and one.enabled for one in seen), "the way on")


def keys_of(no: tuple[Use, ...] = NONE) -> list[str]:
    """Return the keys that answer everything an adult is asked: yes or no, then a day, a name and a voice."""
    keys: list[str] = []
    for question in questions():
        keys.append("n" if question.use in no else "y")
        if question.use is Use.KEEP:
            # Five years.
            keys.append("2")
    if any(_outside(question) and question.use not in no for question in questions()):
        # Under another name, with the voice as it is.
        keys += ["2", "1"]
    return keys


def _outside(question: Question) -> bool:
    return question.kind not in _INSIDE


def agree_for_child(person: Person, yes: tuple[Use, ...]) -> None:
    """Nobody is sure of the age, the guardian may be involved: an independent person and the child answer each.

    Recording, writing down and keeping are agreed to, and these uses too; the rest is not. Then it records.
    """
    begin(person)
    person.press("3")
    person.sees("Not sure counts as a child.")
    person.press("y")
    person.sees("May the guardian have to do with what happened?")
    person.press("y")
    person.sees("Who speaks for the child now?")
    person.press("1")
    person.wait(lambda seen: any(one.name == "Code of who asks" and one.focused for one in seen), "the code")
    person.type("F7")
    person.click("Signed on paper", "CheckBox")
    person.click("Continue")
    person.sees("What it is for")
    person.press("Return")
    person.sees("The independent person answers")
    agreed = {*ON_THIS_DEVICE, *yes}
    for question in questions():
        if never_of_a_child(question):
            continue
        person.press(*["y" if question.use in agreed else "n"] * 2)
        if question.use is Use.KEEP:
            # Five years.
            person.press("2")
    person.sees("The rules for children hold.")
