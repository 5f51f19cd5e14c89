### Lavoro — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = Puna
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = Kërkimi i punës, kontrata, të drejtat, papunësia.
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
keywords = punë; kontratë; pagë; rrogë; i papunë; INPS; papunësi
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
p-cscmx = Kërkoni punë? Shkoni te [zyra e punësimit (centro per l'impiego)][1]. Punoni tashmë? Lexoni [të drejtat tuaja][2].
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
# term: licenziamento → { -licenziamento } = heqje nga puna
p-a7437 = Keni humbur punën? Lexoni [çfarë të bëni][1]. Punëdhënësi ju largon nga puna? Lexoni për [heqjen nga puna (licenziamento)][2].
