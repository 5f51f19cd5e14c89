### stato di famiglia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = পরিবারের সদস্যদের সনদ
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = আপনার বাড়িতে যাঁরা থাকেন, তাঁদের নামের সনদ।
# it: certificato; famiglia anagrafica
keywords = সার্টিফিকেট; পরিবার; ফ্যামিলি সার্টিফিকেট
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
# term: autocertificazione → { -autocertificazione } = নিজের লেখা ঘোষণাপত্র
p-b23rd = [বাসিন্দা নিবন্ধন অফিস (anagrafe)][1] এটি দেয়। প্রায়ই একটি [নিজের লেখা ঘোষণাপত্রই (autocertificazione)][2] যথেষ্ট।
