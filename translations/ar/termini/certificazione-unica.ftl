### Certificazione Unica — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = شهادة الدخل السنوية
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = الورقة التي فيها كم كسبت في السنة والضرائب التي دفعتها.
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = الدخل
# term: 730 → { -modello-730 } = نموذج 730
keywords = CU; دخل; ضرائب; 730
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
p-hu9g6 = يعطيها { -datore-di-lavoro } في الربيع. وتعطي INPS أيضًا شهادة، إذا دفعت لك شيئًا.
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = نموذج 730
p-6wsnx = تحتاج إليها من أجل [نموذج 730][1].
