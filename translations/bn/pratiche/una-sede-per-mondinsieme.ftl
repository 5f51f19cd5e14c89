### Una sede stabile per il centro interculturale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = আন্তঃসাংস্কৃতিক কেন্দ্রের স্থায়ী ঠিকানা
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = 2012 সালে Mondinsieme পরিবারের অন্য সেবাগুলোর কাছে গেছে।
# it: sede; Mondinsieme; centro interculturale
keywords = ঠিকানা; Mondinsieme; বিদেশিদের কেন্দ্র

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = নতুন ঠিকানায় [কেন্দ্রটি][1] যা যা চেয়েছিল:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = একটি স্থায়ী অফিস (segreteria)
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = বেশি সময় খোলা রাখা
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = সভার জন্য আরও ঘর
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = পৌরসভার (Comune) অন্য সেবার সঙ্গে আরও কাছের সম্পর্ক

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = পরিবারের অন্য সেবা যে ভবনে আছে, কেন্দ্রটি সেখানেই। [সংস্থার একটি জোট][1] এটিকে সহায়তা করত। চুক্তি 2014 সালে শেষ হয়েছে।
