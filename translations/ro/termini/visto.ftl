### visto d'ingresso — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = viză de intrare
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = pașaport
summary = Permisiunea de a intra în Italia. Este în pașaport.
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = consulat
keywords = consulat; ambasadă; intrare; viză
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = consulat
p-u329e = O dă consulatul italian din țara dumneavoastră, înainte de călătorie.
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-yzggk = Viza este ca să **intrați**. Ca să rămâneți vă trebuie un [permis de ședere (permesso di soggiorno)][1].
