### anagrafe — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = বাসিন্দা নিবন্ধন অফিস
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = পৌরসভার (Comune) যে অফিস এলাকায় কে কে থাকেন তা লিখে রাখে।
# it: municipio; certificati; ufficio anagrafe
keywords = পৌরসভা; কমুনে; সার্টিফিকেট; রেসিডেন্স; ঠিকানা
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
p-eduyx = এখানে [নিবন্ধিত বাসস্থান (residenza)][1], [পরিচয়পত্র (carta d'identità)][2] ও সনদ চান।
