#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Writes résumés of invented people, each in Chinese and English with a photo of its own.

Number N is the same person with the same texts and photo in every run.
"""
import argparse
import json
import pathlib
import random
import sys

sys.dont_write_bytecode = True  # no folder of it beside the sources

import draw_photo
import resume_phrases as phrases
from resume_professions import PROFESSIONS


def say(pair, **values):
    """A pair of wordings as a text in both languages; where they agree, one text."""
    chinese, english = (wording.format(**values) for wording in pair)
    return chinese if chinese == english else {"zh": chinese, "en": english}


def join(chinese, english, *pairs):
    """Two patterns filled with the wordings of pairs."""
    return {"zh": chinese.format(*(zh for zh, _ in pairs)),
            "en": english.format(*(en for _, en in pairs))}


def make_bullet(dice, profession, unused):
    """A bullet whose matter no other of the résumé has."""
    topic, thing, means = (unused[kind].pop() for kind in ("topics", "objects", "means"))
    metric, verb = dice.choice(profession["metrics"]), dice.choice(phrases.VERBS)
    low = dice.randint(11, 48)
    values = {"a": low, "b": low + dice.randint(9, 46), "c": dice.randint(2, 9),
              "n": f"{dice.randint(11, 96) * 1000:,}"}
    row = dice.choice(phrases.RESULTS)
    result = (row[0].format(metric=metric[0], **values), row[1].format(metric=metric[1], **values))
    return join("**{0}**：{1}{2}，{3}；{4}。", "**{0}**: {1} {2}, {3}; {4}.",
                topic, verb, thing, means, result)


def make_bullets(dice, profession, unused, count):
    bullets = []
    for _ in range(count):
        for kind, rows in unused.items():
            if not rows:
                rows += dice.sample(profession[kind], len(profession[kind]))
        bullets.append(make_bullet(dice, profession, unused))
    return bullets


def make_education(dice, profession, first_year):
    places = dice.sample(phrases.PLACES, 2)
    degrees = [(("学士", "Bachelor"), 4), (("硕士", "Master"), 3)][:dice.choice((1, 2, 2))]
    entries, year = [], first_year
    for place, (degree, years) in zip(places, degrees):
        school = dice.choice(phrases.SCHOOLS)
        entries.append({
            "institution": join("{}{}", "{} {}", place, school),
            "area": say(dice.choice(profession["majors"])),
            "studyType": say(degree),
            "startDate": f"{year}-09", "endDate": f"{year + years}-06",
            "score": f"3.{dice.randint(40, 95)}/4.00",
            "rank": say(("专业前{n}%", "top {n}% of the major"), n=dice.randint(2, 20)),
            "courses": [say(course) for course in dice.sample(phrases.COURSES, 4)]})
        year += years
    return entries[::-1], year


def make_work(dice, profession, unused, year):
    entries, month = [], 7
    for firm in dice.sample(phrases.FIRMS, dice.choice((2, 2, 3))):
        years = dice.randint(1, 3)
        entry = {"name": join("{}{}", "{} {}", firm, dice.choice(phrases.TRADES)),
                 "position": say(dice.choice(profession["positions"])),
                 "location": say(dice.choice(phrases.CITIES)),
                 "startDate": f"{year}-{month:02}", "endDate": f"{year + years}-{month - 1:02}",
                 "highlights": make_bullets(dice, profession, unused, dice.choice((2, 3)))}
        year, month = year + years, month + 1
        entries.append(entry)
    return entries[::-1], year


def make_projects(dice, profession, unused, year):
    entries = []
    for index in range(2):
        place, (thing, thing_en) = dice.choice(phrases.PLACES), dice.choice(profession["topics"])
        entries.append({
            "name": join("{}{}开放项目", "{} Open Project: {}", place, (thing, thing_en)),
            "roles": [say(dice.choice([("负责人", "Lead"), ("核心成员", "Core member")]))],
            "startDate": f"{year - index - 1}-03", "endDate": f"{year - index - 1}-11",
            "highlights": make_bullets(dice, profession, unused, dice.choice((1, 2)))})
    return entries


def make_resume(number):
    """The résumé of person `number` as a tree."""
    dice = random.Random(f"résumé {number}")
    profession = dice.choice(PROFESSIONS)
    unused = {kind: [] for kind in ("topics", "objects", "means")}
    surname, given = dice.choice(phrases.SURNAMES), dice.sample(phrases.GIVEN, dice.choice((1, 2, 2)))
    name = (surname[0] + "".join(zh for zh, _ in given),
            "".join(en for _, en in given).capitalize() + " " + surname[1])
    label = dice.choice(profession["labels"])
    education, year = make_education(dice, profession, dice.randint(2006, 2013))
    work, year = make_work(dice, profession, unused, year)
    address = f"{given[0][1]}.{surname[1].lower().replace('ü', 'v')}{number}@example.com"
    cities = dice.sample(phrases.CITIES, 1)
    means = dice.choice(profession["means"])
    return {
        "design": {"template": "compact"},
        "basics": {
            "name": say(name), "label": say(label),
            "image": f"{number:04}.png",
            "email": address, "phone": f"139-0000-{number % 10000:04}",
            "url": f"https://example.com/people/{number}",
            "location": {"city": say(cities[0]), "countryCode": "CN"},
            "summary": join(
                "从事{0}方向工作{1}年，擅长{2}，熟悉{3}；*重视数据与协作*，愿意长期深入一线。",
                "{1} years in the field of {0}; skilled at {2} and at home with {3}; *values data "
                "and cooperation* and likes to stay close to the work.",
                (label[0], label[1].lower()), (str(year - 2011), str(year - 2011)),
                dice.choice(profession["skills"][-4:]), (means[0], means[1]))},
        "education": education, "work": work,
        "projects": make_projects(dice, profession, unused, year),
        "skills": [
            {"name": say(group), "keywords": [say(word) for word in words]}
            for group, words in zip(
                (("专业技能", "Professional"), ("语言", "Languages")),
                (dice.sample(profession["skills"], 6),
                 [(zh.format(n=450 + number % 190), en.format(n=450 + number % 190))
                  for zh, en in dice.sample(phrases.LANGUAGES, 2)]))],
        "awards": [{"title": say(title), "date": f"{year - index - 1}"}
                   for index, title in enumerate(dice.sample(phrases.AWARDS, 3))]}


def write_value(value):
    return json.dumps(value, ensure_ascii=False)


def write_yaml(value, indent=0):
    """A tree as YAML in the way people write it: pairs of short texts in a line."""
    lines, margin = [], " " * indent
    for key, item in value.items():
        if isinstance(item, dict) and set(item) == {"zh", "en"} and len(write_value(item)) < 80:
            lines.append(f"{margin}{key}: {{zh: {write_value(item['zh'])}, en: {write_value(item['en'])}}}")
        elif isinstance(item, dict):
            lines += [f"{margin}{key}:", *write_yaml(item, indent + 2)]
        elif isinstance(item, list):
            lines.append(f"{margin}{key}:")
            for part in item:
                if isinstance(part, dict):
                    inner = write_yaml(part, indent + 4)
                    lines += [f"{margin}  - {inner[0].lstrip()}", *inner[1:]]
                else:
                    lines.append(f"{margin}  - {write_value(part)}")
        else:
            lines.append(f"{margin}{key}: {write_value(item)}")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("count", type=int, nargs="?", default=2000)
    parser.add_argument("first", type=int, nargs="?", default=1, help="number of the first one")
    chosen = parser.parse_args()
    folder = chosen.folder
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(chosen.first, chosen.first + chosen.count):
        text = "\n".join(write_yaml(make_resume(number))) + "\n"
        (folder / f"{number:04}.yaml").write_text(text, encoding="utf-8")
        (folder / f"{number:04}.png").write_bytes(draw_photo.draw(number))


if __name__ == "__main__":
    main()
