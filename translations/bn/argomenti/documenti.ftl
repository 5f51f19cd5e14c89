### Documenti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = কাগজপত্র
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: codice fiscale → { -codice-fiscale } = কর কোড
summary = বসবাসের অনুমতিপত্র, কর কোড ও অন্যান্য কাগজ।
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
keywords = কাগজ; ডকুমেন্ট; সজর্নো; পাসপোর্ট; আইডি কার্ড; রেসিডেন্স; কোদিচে ফিস্কালে
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = আপনার কাগজপত্রের মেয়াদ কবে শেষ, দেখে নিন। অনুমতিপত্রের মেয়াদ শেষ হতে চললে পড়ুন [কীভাবে নবায়ন করতে হয়][1]।
