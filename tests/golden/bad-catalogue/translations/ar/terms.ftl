# expect: term-invalid
-tessera = { NUMBER(3) }
