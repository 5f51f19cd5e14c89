### visto d'ingresso — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = entry visa
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = passport
summary = The permission to enter Italy. It is in the passport.
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = consulate or embassy
keywords = consulate; embassy; enter
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = consulate or embassy
p-u329e = The Italian consulate in your country gives it, before the journey.
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-yzggk = The visa is for **entering**. To stay you need the [residence permit][1].
