# This town says it in its own words.
part-needed = ما يجب إحضاره
