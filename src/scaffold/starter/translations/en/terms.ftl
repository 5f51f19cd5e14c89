-tessera-sanitaria = health card
    .search = tessera | health insurance card
