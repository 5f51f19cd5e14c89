### busta paga — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = recibo de sueldo
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = La hoja de cada mes con el sueldo, las horas y los impuestos.
# it: stipendio; cedolino; salario
keywords = sueldo; nómina; salario; boleta de pago
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-krgcy = El { -datore-di-lavoro } debe dárselo. Guárdelos todos.
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = Son pruebas para el permiso, la vivienda y la pensión.
