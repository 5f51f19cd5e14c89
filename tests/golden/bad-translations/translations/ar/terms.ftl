# it: tessera sanitaria
-tessera-sanitaria = البطاقة الصحية
