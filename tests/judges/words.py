# Writes the most frequent words of a language, one a line, the most frequent first: the vocabulary of made-up pages.
#
# From `wordfreq`; Punjabi, which it lacks, from the dictionary of aspell, in an order that a fixed seed gives.
import random
import subprocess
import sys

import wordfreq

tag, path = sys.argv[1:]
if tag == "pa":
    listed = subprocess.run(["aspell", "-l", "pa", "dump", "master"], check=True, capture_output=True, text=True).stdout
    words = sorted(set(listed.split()))
    random.Random(1522).shuffle(words)
else:
    words = wordfreq.top_n_list(tag.split("-")[0], 30000)
with open(path, "w", encoding="utf-8") as file:
    file.write("\n".join(word for word in words if any(map(str.isalpha, word))) + "\n")
