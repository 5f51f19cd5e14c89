### contratto di soggiorno — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = contrato de residencia
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = El contrato que firma con quien le da trabajo, para tener el permiso.
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = empleador
keywords = trabajo; empleador; permiso
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-k7kyf = Lo firman el trabajador y el { -datore-di-lavoro }. Dice también que hay un alojamiento adecuado. Por lo general lo firman en un máximo de 15 días desde la entrada.
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = Sin este contrato el permiso por trabajo no llega.
