### graduatoria — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = listë sipas pikëve
# it: Una lista in ordine: chi ha più punti passa prima.
summary = Një listë me radhë: kush ka më shumë pikë kalon i pari.
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = njoftim publik
keywords = listë; pikë; vend; thirrje
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = banesa publike
# term: nidi → { -asilo-nido } = çerdhe
p-2bwu5 = Ka për { -servizi-abitativi-pubblici(case: "def") }, çerdhet, konkurset.
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = Kur të dalë, kontrolloni emrin tuaj. Nëse ka një gabim, ditët për ta thënë janë të pakta.
