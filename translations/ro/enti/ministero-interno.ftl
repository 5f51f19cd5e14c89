### Ministero dell'Interno — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = Ministerul de Interne
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = chestură
summary = Ministerul de care țin chesturile (Questure).
# it: ministero; Viminale; Questura
# term: questura → { -questura } = chestură
keywords = minister; Viminale; Questura; chestură; interne

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = chestură
p-ngggb = Ministerul se ocupă de siguranță și de imigrație. Toate [chesturile (Questure)][1] fac parte din organizarea lui.
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = chestură
p-t7ruv = Pentru permisul dumneavoastră nu scrieți la minister. Mergeți la { -questura } sau citiți [cum se reînnoiește permisul][1].
