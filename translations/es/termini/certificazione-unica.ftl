### Certificazione Unica — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = certificado anual de ingresos
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = La hoja con cuánto ganó en un año y los impuestos pagados.
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = ingresos
# term: 730 → { -modello-730 } = declaración de impuestos
keywords = CU; ingresos; impuestos; 730
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
# term: inps → { -inps } = instituto de seguridad social
p-hu9g6 = Lo da el { -datore-di-lavoro }, en primavera. También el { -inps } da uno, si le pagó algo.
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = declaración de impuestos
p-6wsnx = Sirve para el [730][1].
