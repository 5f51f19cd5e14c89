### idoneità alloggiativa — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = বাড়ির উপযুক্ততার সনদ
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = আপনার বাড়ি কতজন মানুষের জন্য উপযুক্ত, সেই সনদ।
# it: metri quadrati; casa adatta; certificato
keywords = বাসার মাপ; উপযুক্ত বাসা; সার্টিফিকেট; ফ্যামিলি ভিসা
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = যে পৌরসভায় (Comune) বাসাটি আছে, তারা এটি দেয়। ঘর দেখতে তারা কাউকে পাঠাতে পারে।
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = পরিবার আনা
p-wj6rw = [পরিবার আনার (ricongiungimento)][1] জন্য এটি লাগে। ফরম, দাম ও কত সময় লাগে, পৌরসভায় জেনে নিন।
