# expect: term-unknown
-tesera = health card
# expect: term-invalid
-tessera = { $form ->
   *[nom] health card
    [gen] of the health card
}
# expect: term-unknown
tessera = health card
# expect: term-unknown
-rotto = { $case ->
    [nom] no default
}
