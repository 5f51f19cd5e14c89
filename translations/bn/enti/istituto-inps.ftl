### INPS — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
title = ???
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = ???
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
keywords = ???
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-7j9hw = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-iitxj = মোবাইল থেকে INPS

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
p-z8g7w = ???
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = ???
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
l-fk9b2 = ???
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = ???
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = ???
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-8sc3w = ???
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-ysg3g = ???
