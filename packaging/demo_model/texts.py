"""The little language of the demo: every sentence that the demo voices can say.

Sentences are templates with slots, calm and invented. A sentence whose SHA-256 falls in one tenth of all values is
held out: it is
never synthesised for training, so that figures and the sample testimony are about sentences that the model has not
heard.
No hyphens, apostrophes or digits: the tokenizer keeps each word, with its leading space, as one token.
Only the standard library: the tests load this file without the training environment.
"""

from __future__ import annotations

import hashlib
import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

SLOTS: dict[str, list[str]] = {
    "month": ["January", "February", "March", "April", "June", "July", "August", "October"],
    "day": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "number": ["three", "five", "six", "seven", "nine", "ten", "twelve", "twenty"],
    "unit": ["days", "weeks", "months", "years"],
    "city": ["Sora", "Pelin", "Marova", "Tandu", "Kelmar", "Obira"],
    "place": ["market", "river", "border", "station", "hotel", "harbour", "school", "hospital", "bridge", "village"],
    "job": ["cook", "driver", "teacher", "nurse", "farmer", "cleaner", "translator"],
    "family": ["sister", "brother", "mother", "father", "cousin", "friend", "daughter"],
    "stranger": ["manager", "guard", "driver", "woman", "man", "boss", "doctor"],
    "item": ["passport", "phone", "bag", "money", "letter", "key", "ticket", "notebook", "photograph"],
    "time": ["in the morning", "in the evening", "in the afternoon", "at night"],
    "colour": ["white", "blue", "green", "red", "black", "yellow"],
    "vehicle": ["car", "bus", "van", "truck", "boat", "train"],
    "part": ["building", "house", "room", "office", "kitchen", "gate", "wall", "door", "garden"],
    "order": ["first", "second", "third", "last"],
    "task": [
        "write messages",
        "answer the phone",
        "clean the rooms",
        "cook the meals",
        "count the money",
        "carry water",
    ],
    "feeling": ["tired", "afraid", "calm", "safe", "hungry", "lonely"],
    "people": ["people", "women", "men", "workers", "children", "students"],
}

QUESTIONS = [
    "What is your name?",
    "Can you hear me?",
    "Shall we begin?",
    "Do you want to stop?",
    "What happened after that?",
    "What happened on {day}?",
    "What happened at the {place}?",
    "What happened {time}?",
    "What happened in {month}?",
    "Where did you live before {month}?",
    "Where were you in {month}?",
    "Where were you on {day} {time}?",
    "Where is the {place} in {city}?",
    "Where is your {family} now?",
    "Where did the {vehicle} stop?",
    "Where did you keep your {item}?",
    "Where did they take your {family}?",
    "Who offered you the work in {city}?",
    "Who took your {item}?",
    "Who was the {stranger} in the {part}?",
    "Who opened the {part} {time}?",
    "Who gave you the {item}?",
    "Who was with you at the {place}?",
    "Did you see the {stranger} again?",
    "Did you see the {stranger} on {day}?",
    "Did you know the {stranger}?",
    "Did your {family} know where you were?",
    "Did you speak to the {stranger} {time}?",
    "Did you come to {city} by {vehicle}?",
    "Did anyone help you at the {place}?",
    "Did they return your {item}?",
    "Did you feel {feeling} in the {part}?",
    "How did you come to {city}?",
    "How did you leave the {part}?",
    "How long did you stay in {city}?",
    "How long did you work in the {part}?",
    "How many {people} were in the {part}?",
    "How many {people} came from {city}?",
    "How many hours did you work {time}?",
    "How much money did the {stranger} promise you?",
    "When did you meet the {stranger}?",
    "When did you arrive in {city}?",
    "When did you leave the {place}?",
    "When did you last speak to your {family}?",
    "Why did you leave {city}?",
    "Why did you go to the {place}?",
    "What colour was the {vehicle}?",
    "What colour was the {part}?",
    "What did the {stranger} say to you?",
    "What did you do {time}?",
    "What did you see from the {part}?",
    "What was in the {colour} {part}?",
    "What was in your {item}?",
    "What work did you do in {city}?",
    "Was the {part} near the {place}?",
    "Was the {stranger} there on {day}?",
    "Were you {feeling} on the {order} day?",
    "Were there other {people} in the {vehicle}?",
    "Can you tell me about the {order} day?",
    "Can you tell me about the {part}?",
]

ANSWERS = [
    "My name is not important.",
    "Yes, I can hear you.",
    "Yes, we can begin now.",
    "No, I want to go on.",
    "I do not remember that.",
    "I do not remember the {order} day.",
    "I remember the {part} very well.",
    "I remember the {colour} {part} near the {place}.",
    "I was born in {city} in {month}.",
    "I was born near the {place}.",
    "I lived in {city} with my {family}.",
    "I lived near the {place} for {number} {unit}.",
    "I worked as a {job} for {number} {unit}.",
    "I worked as a {job} in {city}.",
    "I worked in the {part} for {number} hours every day.",
    "I worked in a {place} near {city}.",
    "My {family} is a {job} in {city}.",
    "My {family} was a {job}.",
    "My {family} lives near the {place} now.",
    "My {family} did not know where I was.",
    "My {family} was waiting at the {place}.",
    "My {family} came to the {place} on {day}.",
    "My {family} called me on {day} {time}.",
    "My {family} sent me a {item}.",
    "I wanted to help my {family}.",
    "I spoke to my {family} on {day}.",
    "I spoke to my {family} in {month}.",
    "I wrote a letter to my {family}.",
    "I met a {stranger} at the {place}.",
    "I met the {stranger} in {month}.",
    "I met the {stranger} on {day} {time}.",
    "I saw the {stranger} near the {part}.",
    "I saw the {stranger} {time}.",
    "I saw a {colour} {vehicle} near the {place}.",
    "I saw {number} {people} in the {part}.",
    "A {stranger} offered me work in {city}.",
    "A {stranger} offered me work as a {job}.",
    "A {stranger} took my {item}.",
    "A {stranger} took my {item} at the {place}.",
    "A {stranger} helped me at the {place}.",
    "A {job} helped me and my {family}.",
    "The {stranger} took my {item} on the {order} day.",
    "The {stranger} said the work was easy.",
    "The {stranger} said we must {task}.",
    "The {stranger} told me to {task}.",
    "The {stranger} told us to wait in the {part}.",
    "The {stranger} promised me good money.",
    "The {stranger} was standing at the {part}.",
    "The {stranger} had a {colour} {vehicle}.",
    "The {stranger} had a {item} from {city}.",
    "The {stranger} came back on {day}.",
    "The {stranger} closed the {part} {time}.",
    "The {stranger} opened the {part} on {day}.",
    "The {stranger} did not return my {item}.",
    "The {stranger} gave me the {item} {time}.",
    "The {vehicle} was {colour} and very old.",
    "The {vehicle} stopped at the {place}.",
    "The {vehicle} left {city} {time}.",
    "The {part} was behind the {place}.",
    "The {part} was {colour} and very small.",
    "The {part} was always closed {time}.",
    "The {part} had {number} doors and a {colour} wall.",
    "There was a {colour} {part} near the {place}.",
    "There was a {stranger} in every {part}.",
    "There were {number} {people} in the {part}.",
    "There were {number} {people} in the {vehicle}.",
    "There were other {people} from {city}.",
    "We came to {city} by {vehicle}.",
    "We came to the {place} on {day}.",
    "We crossed the {place} {time}.",
    "We left {city} on {day} {time}.",
    "We left the {part} after {number} {unit}.",
    "We waited at the {place} for {number} hours.",
    "We waited in the {vehicle} for {number} hours.",
    "We had to {task} {time}.",
    "We had to {task} every day.",
    "We had to {task} for {number} hours.",
    "We were {number} {people} in one {part}.",
    "We were all very {feeling}.",
    "We slept in the {part} near the {place}.",
    "They took us to {city} by {vehicle}.",
    "They took us to the {place} {time}.",
    "They told us to {task}.",
    "They kept my {item} in the {part}.",
    "They kept us there for {number} {unit}.",
    "They gave us food {time}.",
    "They gave me a {item} and a {colour} {item}.",
    "They said I must pay for the {item}.",
    "I arrived in {city} in {month}.",
    "I arrived at the {place} on {day}.",
    "I stayed in {city} for {number} {unit}.",
    "I stayed in the {part} {time}.",
    "I left my {item} in the {part}.",
    "I left the {place} in {month}.",
    "I left {city} with my {family}.",
    "I had no {item} and no {item}.",
    "I had to {task} on {day}.",
    "I kept my {item} behind the {part}.",
    "I asked the {stranger} for my {item}.",
    "I asked the {stranger} for water.",
    "I was {feeling} and I wanted to go home.",
    "I was {feeling} on the {order} day.",
    "I felt {feeling} {time}.",
    "I walked to the {place} {time}.",
    "I walked from the {part} to the {place}.",
    "I went home by {vehicle} in {month}.",
    "I found my {item} near the {place}.",
    "After {number} {unit} I left the {part}.",
    "After {number} {unit} the {stranger} came back.",
    "In {month} I went to {city}.",
    "In {month} my {family} went home.",
    "On {day} I was in the {part}.",
    "On {day} we had to {task}.",
    "On the {order} day they took my {item}.",
    "Now I am {feeling} and I live with my {family}.",
    "Now I work as a {job} in {city}.",
    "Thank you, I feel {feeling} now.",
]

HELD_OUT_TENTH = 0
"""A sentence is held out when the first eight bytes of its SHA-256, as a big-endian number, modulo 10 are this."""

_SLOT = re.compile(r"\{(\w+)\}")


def is_held_out(sentence: str) -> bool:
    """True for sentences that are never synthesised for training."""
    return int.from_bytes(hashlib.sha256(sentence.encode()).digest()[:8], "big") % 10 == HELD_OUT_TENTH


def fillings(template: str) -> list[str]:
    """Every sentence that a template can give, in a fixed order."""
    names = _SLOT.findall(template)
    parts = _SLOT.split(template)[::2]
    sentences = []
    for words in itertools.product(*(SLOTS[name] for name in names)):
        if len(set(words)) < len(words):
            continue  # "a ticket and a red ticket" is said by nobody
        sentences.append("".join(itertools.chain(*itertools.zip_longest(parts, words, fillvalue=""))))
    return sentences


def split(templates: list[str], held_out: bool) -> list[list[str]]:
    """The sentences of each template that are, or are not, held out; templates with none are left away."""
    groups = [[s for s in fillings(template) if is_held_out(s) is held_out] for template in templates]
    return [group for group in groups if group]


def every_sentence() -> list[str]:
    """All sentences of the language, sorted, held out or not."""
    return sorted({s for template in QUESTIONS + ANSWERS for s in fillings(template)})


def draw(groups: list[list[str]], rng: random.Random) -> str:
    """One sentence: a template, those that can say more a little more often, then a filling."""
    weights = [min(len(group), 40) ** 0.3 for group in groups]
    return rng.choice(rng.choices(groups, weights)[0])


def words_of(sentence: str) -> list[str]:
    """The words with their punctuation cut off, as they are counted for error rates."""
    return re.findall(r"[A-Za-z]+", sentence)
