# it: tessera sanitaria
-tessera-sanitaria = { $case ->
   *[nom] البطاقة الصحية
    [lil] للبطاقة الصحية
}
    .search = تيسيرا سانيتاريا | بطاقة صحية
# it: carta d'identità
-carta-identita = بطاقة الهوية
