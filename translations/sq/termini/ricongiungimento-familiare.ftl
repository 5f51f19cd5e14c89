### ricongiungimento familiare — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = bashkim familjar
# it: Il diritto di far venire la tua famiglia in Italia.
summary = E drejta për ta sjellë familjen tuaj në Itali.
# it: famiglia; moglie; marito; figli
keywords = familje; grua; burrë; fëmijë
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = i mitur
p-62gve = Vlen për burrin, gruan, fëmijët nën 18 vjeç dhe, në disa raste, prindërit.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = Lexoni [si kërkohet][1].
