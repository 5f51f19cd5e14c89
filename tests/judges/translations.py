"""Reads and changes the files that Sportello writes for translators, with the libraries of others.

translations.py list FORMAT FILE        prints every text as JSON: [[page, id, source, target], …]
translations.py change FORMAT FILE N    changes every Nth target in place and prints what it changed
translations.py judge FORMAT FILE       prints what the judges of the format find, a line each
translations.py judge-site FOLDER TAG   prints what compare-locales and moz.l10n find in the catalogues of a language
"""

import csv
import io
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

XLIFF = "{urn:oasis:names:tc:xliff:document:1.2}"
MARK = " ✎"


def entries_po(path):
    import polib

    file = polib.pofile(str(path))
    for entry in file:
        if entry.obsolete:
            continue
        page, message = entry.msgctxt.rsplit(":", 1)

        def change(entry=entry):
            entry.msgstr += MARK

        yield file, (page, message, entry.msgid, entry.msgstr), change


def save_po(file, path):
    # The default width wraps: what a tool of that world gives back.
    file.save(str(path))


def entries_csv(path):
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    for row in rows[1:]:

        def change(row=row):
            row[5] += MARK

        yield rows, (row[0], row[2], row[3], row[5]), change


def save_csv(rows, path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        # As a spreadsheet of another country saves it: commas, quotes round everything, line ends of Windows.
        csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)


def entries_xliff(path):
    ElementTree.register_namespace("", XLIFF.strip("{}"))
    tree = ElementTree.parse(path)
    for file in tree.getroot().iter(f"{XLIFF}file"):
        for unit in file.iter(f"{XLIFF}trans-unit"):
            source, target = unit.find(f"{XLIFF}source"), unit.find(f"{XLIFF}target")

            def change(target=target):
                last = target[-1] if len(target) else None
                if last is None:
                    target.text = (target.text or "") + MARK
                else:
                    last.tail = (last.tail or "") + MARK

            words = ("".join(source.itertext()), "".join(target.itertext()))
            yield tree, (file.get("original"), unit.get("id"), *words), change


def save_xliff(tree, path):
    tree.write(path, encoding="utf-8", xml_declaration=True)


def judge_po(path):
    found = subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", path], capture_output=True, text=True)
    lines = found.stderr.splitlines() if found.returncode else []
    from translate.storage import factory

    store = factory.getobject(str(path))
    units = [unit for unit in store.units if not unit.isheader()]
    if any(unit.getcontext() == "" for unit in units):
        lines.append("translate-toolkit: a unit without a context")
    return lines


def judge_xliff(path):
    from moz.l10n.formats.xliff import xliff_parse
    from translate.storage import factory

    parsed = xliff_parse(path.read_bytes())
    ours = sum(1 for _ in entries_xliff(path))
    theirs = sum(len(section.entries) for section in parsed.sections)
    units = len(factory.getobject(str(path)).units)
    return [] if ours == theirs == units else [f"{ours} units, moz.l10n reads {theirs}, translate-toolkit {units}"]


def entries_tmx(path):
    from translate.storage import factory

    store = factory.getobject(str(path))
    for unit in store.units:
        page, message = unit.xmlelement.get("tuid").rsplit("#", 1)
        yield store, (page, message, unit.source, unit.target), None


def judge_tmx(path):
    """Reads a memory with translate-toolkit, and holds its form against the elements and attributes of TMX 1.4b."""
    tree = ElementTree.parse(path).getroot()
    header, body = list(tree)
    needed = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    lines = [f"the header lacks {name}" for name in sorted(needed - set(header.keys()))]
    for unit in body:
        tags = [tuv.get("{http://www.w3.org/XML/1998/namespace}lang") for tuv in unit.iter("tuv")]
        if len(tags) != 2 or tags[0] != unit.get("srclang", header.get("srclang")):
            lines.append(f"{unit.get('tuid')}: {tags}")
        for segment in unit.iter("seg"):
            opened = [element.get("i") for element in segment.iter("bpt")]
            closed = [element.get("i") for element in segment.iter("ept")]
            if sorted(opened) != sorted(closed) or len(set(opened)) != len(opened):
                lines.append(f"{unit.get('tuid')}: elements that do not pair")
    read = sum(1 for _ in entries_tmx(path))
    return lines if read == len(body) else [*lines, f"translate-toolkit reads {read} of {len(body)} units"]


def judge_csv(path):
    return [] if path.read_bytes().startswith(b"\xef\xbb\xbf") else ["no byte order mark"]


def judge_site(folder, tag):
    """Holds the catalogues of a language against those of the source, and parses every one."""
    from moz.l10n.resource import parse_resource

    lines = []
    for path in sorted((folder / "translations" / tag).rglob("*.ftl")):
        try:
            parse_resource(str(path))
        except Exception as fault:  # whatever a judge says is a finding
            lines.append(f"moz.l10n: {path.relative_to(folder)}: {fault}")
    with tempfile.TemporaryDirectory() as place:
        config, found = Path(place) / "l10n.toml", Path(place) / "found.json"
        config.write_text(
            f'basepath = "{folder}"\nlocales = ["{tag}"]\n[[paths]]\n'
            'reference = "translations/it/**/*.ftl"\nl10n = "translations/{locale}/**/*.ftl"\n'
        )
        command = [Path(sys.executable).parent / "compare-locales", "--json", found, config, folder, tag]
        subprocess.run(command, capture_output=True, check=False)
        for side in json.loads(found.read_text()):
            for details in side["details"].values():
                for name, remarks in details.items():
                    for remark in remarks:
                        words = next(iter(remark.values()))
                        # A translation may name official words that its source writes out; terms.ftl and
                        # interface.ftl have no counterpart in the source language.
                        if "Obsolete term" in words or "obsoleteFile" in remark or "missingFile" in remark:
                            continue
                        lines.append(f"compare-locales: {name}: {remark}")
    return lines


def main(command, *rest):
    if command == "judge-site":
        print("\n".join(judge_site(Path(rest[0]), rest[1])))
        return
    kind, path = rest[0], Path(rest[1])
    if command == "judge":
        print("\n".join(globals()[f"judge_{kind}"](path)))
        return
    changed, whole = [], None
    for number, (whole, words, change) in enumerate(globals()[f"entries_{kind}"](path)):
        if command == "list":
            changed.append(words)
        elif number % int(rest[2]) == 0 and words[3] and words[3] != "===" and words[3] != "'===":
            change()
            changed.append(words)
    if command == "change":
        globals()[f"save_{kind}"](whole, path)
    print(json.dumps(changed, ensure_ascii=False))


main(*sys.argv[1:])
