# it: tessera sanitaria
-tessera-sanitaria = health card
    .search = tessera | medical card
