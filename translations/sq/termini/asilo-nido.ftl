### asilo nido — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = çerdhe
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = Vendi për fëmijët nga pak muaj deri në tre vjeç.
# it: nido; bambini piccoli; zero tre anni
keywords = nido; fëmijë të vegjël; zero tre vjeç; bebe; çerdhe
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = Nuk është e detyrueshme dhe zakonisht e paguani. Lexoni [si kërkohet][1].
