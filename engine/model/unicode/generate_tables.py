#!/usr/bin/env python3
"""Writes engine/model/unicode_tables.cpp: how every code point folds for matching.

The tables are frozen per edition of the language: run this again only for a new edition, and read the difference.
It uses the Unicode version of the Python that runs it and refuses another one than the version frozen below.

    python3 engine/model/unicode/generate_tables.py > engine/model/unicode_tables.cpp
"""
import sys
import unicodedata

FROZEN = "14.0.0"
BLOCK = 128

# Letters that a reader takes for a Latin one. They fold always, not only in words that mix scripts: phrases pass through
# the same fold, so a lexicon in a folded script would still find its words, and no test of the neighbours is needed.
# Upper case is looked up before case folding, because Greek capitals look like other letters than their small forms.
LOOK_ALIKE = {}


def look_alike(pairs):
    for pair in pairs.split():
        LOOK_ALIKE[pair[0]] = pair[1:]


look_alike("аa вb сc еe нh іi јj кk ӏl мm оo рp ԛq ѕs тt υu ѵv ԝw хx уy ԁd гr пn ьb һh үy ұy ӽx ҫc ҽe ҿe зz қk җx ғf ӡz")  # Cyrillic
look_alike("АA ВB СC ЕE НH ІI ЈJ КK ӀL МM ОO РP ԚQ ЅS ТT ѴV ԜW ХX УY ԀD ҮY ЗZ ҪC")
look_alike("αa βb γy δd εe ζz ηn ιi κk μu νv οo ρp σo ςs τt χx ωw ϲc ϳj ϵe ϱp ϰk ϑo ϕo")  # Greek
look_alike("ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ϿC ͿJ")
look_alike("աw գq զq հh ոn ռn սu ցg օo ԱU ՍU ՕO ՏS Լl ԼL")  # Armenian
look_alike("ᎠD ᎡR ᎢT ᎪA ᎫJ ᎬE ᎳW ᎷM ᎻH ᎽY ᏀG ᏃZ ᏎB ᏒR ᏔW ᏕS ᏙV ᏚS ᏞL ᏟC ᏢP ᏦK ᏧD ᏴB ᎥI ᎩY")  # Cherokee
look_alike("ꓐB ꓑP ꓓD ꓔT ꓖG ꓗK ꓙJ ꓚC ꓜZ ꓝF ꓟM ꓠN ꓡL ꓢS ꓣR ꓦV ꓧH ꓪW ꓫX ꓬY ꓮA ꓰE ꓲI ꓳO ꓴU")  # Lisu
look_alike("ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴌl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz")  # Latin small capitals
look_alike("ıi łl ŁL øo ØO đd ĐD ħh ĦH ŧt ŦT ƒf ɛe ƐE əe ƏE ɔo ƆO ŋn ŊN þp ÞP ðd ÐD ʋv ɡg ɑa ɩi ɾr ɼr ɽr ʐz ɨi ʉu ɵo "
           "ɓb ɗd ɖd ɠg ɦh ƙk ɱm ɲn ɳn ƥp ʂs ƭt ʈt ƴy ʌv ɯw ʍw ɣy ɐa ɘe ɜe ɞe ɟj ʄj ɺl ɬl ɭl ƚl ƀb ƈc ȼc ɇe ǥg ɉj ɍr ɏy ƶz ȥz ʒz ɋq")
for base in range(26):  # negative circled and squared letters, regional indicators
    for first in (0x1F150, 0x1F170, 0x1F1E6, 0x1F130):
        LOOK_ALIKE[chr(first + base)] = chr(ord("a") + base)

# Arabic: letters of other languages, Maghrebi and dotless forms, and the unifications a reader makes.
ARABIC = {}
for group in ("اٱٲٳٵ", "يىیېێےۍۑؠ", "هةہۂھەۃۀۿ", "كکڪګگڭڮڬ", "وۋۏۆۅۇۈۉٶٷ", "فڤڢڡ", "قڨڧٯ", "بپٮٻ", "جچڃڄ", "زژ", "تٹٺټ", "دڈډ",
              "رڑړڕ", "نںڻڼ", "سښڛ", "لڵ"):
    for letter in group[1:]:
        ARABIC[letter] = group[0]
ARABIC["ء"] = ""  # written or not, at will: أداء, أدا
ARABIC["ـ"] = ""  # tatweel
ARABIC["ٴ"] = ""

APOSTROPHES = "'’‘‛ʼʻʽʾʿˈ′‵`´＇ʹꞌߴ՚׳"
PUNCTUATION = {"،": ",", "؛": ";", "؟": "?", "۔": ".", "٪": "%", "٫": ".", "٬": ",", "。": ".", "、": ",", "｡": ".", "､": ",",
               "।": ".", "॥": ".", "⁄": "/", "∕": "/", "−": "-", "‐": "-", "‑": "-", "×": " ", "·": "*", "•": "*", "‣": "*",
               "◦": "*", "▪": "*", "●": "*", "■": "*", "►": "*", "▶": "*", "◆": "*", "★": "*", "☆": "*", "✓": "*", "✔": "*",
               "✅": "*", "➢": "*", "➤": "*", "→": "*", "⇒": "*", "‧": "*", "∙": "*", "⋅": "*", "・": "*", "･": "*", "…": "...",
               "⁏": ";", "⸮": "?", "՝": ",", "։": ".", "¿": " ", "¡": " ", "\u2800": " "}
REMOVED = {0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x180E}


def removed(cp, category):
    if category in ("Mn", "Me", "Cf") or cp in REMOVED:
        return True
    return 0x2060 <= cp <= 0x206F or 0xFE00 <= cp <= 0xFE0F or 0xE0000 <= cp <= 0xE0FFF or 0x1F3FB <= cp <= 0x1F3FF


def fold(cp, depth=0):
    """The folded text of a code point: ASCII in lower case, or letters of another script."""
    ch = chr(cp)
    category = unicodedata.category(ch)
    if ch in LOOK_ALIKE:
        return LOOK_ALIKE[ch].lower()
    if ch in ARABIC:
        return ARABIC[ch]
    if ch in APOSTROPHES:
        return "'"
    if ch in PUNCTUATION:
        return PUNCTUATION[ch]
    if cp < 0x80:
        return ch.lower() if cp >= 0x20 else ("\n" if ch in "\n\v\f" else " ")
    if ch in "\u0085\u2028\u2029":
        return "\n"
    if ch in "™©®℠":
        return " "
    if ch in "œŒæÆ":
        return {"œ": "oe", "æ": "ae"}[ch.lower()]
    if 0xAC00 <= cp <= 0xD7A3 or 0xF900 <= cp <= 0xFAFF or 0x2F800 <= cp <= 0x2FA1F:
        return ch  # Korean syllables and doubled Chinese signs stay: no edition has phrases in these scripts
    if removed(cp, category):
        return ""
    if category in ("Cn", "Co", "Cs", "Cc", "Zs", "Zl", "Zp"):
        return " "
    if category == "Sc" and unicodedata.normalize("NFKD", ch) == ch:
        return "$"  # for matching, a sum in some currency
    if category == "Nd":
        return str(unicodedata.digit(ch))
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", ch).casefold())
    if plain != ch and depth < 4:
        text = "".join(fold(ord(part), depth + 1) for part in plain)
        # A raised or circled digit is a note or a bullet beside a word, no letter of it.
        return " " + text.strip() + " " if category == "No" else text
    if category[0] == "L" or category == "Mc":
        return ch
    if category in ("Pd",):
        return "-"
    if category == "Ps":
        return "("
    if category == "Pe":
        return ")"
    if category in ("Pi", "Pf") or ch in "„‟〝〞″‶":
        return '"'
    if category == "Pc":
        return "_"
    return " "


def main():
    if unicodedata.unidata_version != FROZEN:
        sys.exit(f"the tables are frozen at Unicode {FROZEN}, this Python has {unicodedata.unidata_version}")
    entries = {}  # (text, alike) -> index; entry 0 copies the code point
    order = [("", "copy")]
    entries[("", "copy")] = 0
    blocks, block_index, stage = {}, [], []
    for first in range(0, 0x110000, BLOCK):
        row = []
        for cp in range(first, first + BLOCK):
            text = " " if 0xD800 <= cp <= 0xDFFF else fold(cp)
            if text == chr(cp) and cp >= 0x80:
                row.append(0)
                continue
            if not text:
                kind = "remove"
            elif chr(cp) in LOOK_ALIKE and ord(chr(cp)) >= 0x80 and not unicodedata.name(chr(cp)).startswith("LATIN"):
                kind = "look_alike"
            else:
                kind = "replace"
            key = (text, kind)
            if key not in entries:
                entries[key] = len(order)
                order.append(key)
            row.append(entries[key])
        row = tuple(row)
        if row not in blocks:
            blocks[row] = len(block_index)
            block_index.append(row)
        stage.append(blocks[row])
    pool, places = bytearray(), []
    seen = {}
    for text, kind in order:
        data = text.encode()
        if data not in seen:
            at = pool.find(data) if data else 0
            if at < 0:
                at = len(pool)
                pool += data
            seen[data] = at
        places.append((seen[data], len(data), kind))
    assert len(block_index) < 256 and len(order) < 65536 and len(pool) < 65536
    out = sys.stdout
    out.write("// Written by engine/model/unicode/generate_tables.py from Unicode %s; do not edit.\n" % FROZEN)
    out.write('#include "engine/model/unicode_tables.hpp"\n\nnamespace mizan::engine::unicode {\n\n')
    out.write("// clang-format off\n")
    emit(out, "const unsigned char block_of[%d]" % len(stage), stage)
    emit(out, "const unsigned short entry_of[%d]" % (len(block_index) * BLOCK), [v for row in block_index for v in row])
    out.write("const Entry entries[%d] = {\n" % len(places))
    line = " "
    for at, length, kind in places:
        cell = " {%d,%d,FoldKind::%s}," % (at, length, kind)
        if len(line) + len(cell) > 118:
            out.write(line + "\n")
            line = " "
        line += cell
    out.write(line + "\n};\n")
    emit(out, "const unsigned char pool[%d]" % len(pool), list(pool))
    out.write("// clang-format on\n\n}  // namespace mizan::engine::unicode\n")


def emit(out, head, values):
    out.write(head + " = {\n")
    line = " "
    for value in values:
        cell = "%d," % value
        if len(line) + len(cell) > 118:
            out.write(line + "\n")
            line = " "
        line += cell
    out.write(line + "\n};\n")


main()
