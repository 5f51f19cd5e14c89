# it: udienza
# expect: allow-unused
# allow alias-ambiguous: nimic
-udienza = ședință
    .search = tribunal
