# This town says it in its own words.
part-needed = Things to bring
