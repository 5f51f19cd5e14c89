### INPS — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = সামাজিক বীমা সংস্থা
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = যে সংস্থা পেনশন, বেকার ভাতা, মাতৃত্বকালীন টাকা ও শিশু ভাতা দেয়।
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
keywords = পেনশন; চাঁদা; বেকার ভাতা; মাতৃত্বকালীন টাকা
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
p-wjcyd = INPS মানে Istituto nazionale della previdenza sociale। যিনি কাজ করেন, তিনি INPS-এ সামাজিক বীমার চাঁদা (contributi) জমা দেন।
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-4kxas = একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] আপনার হয়ে INPS-এর সঙ্গে কথা বলে।
