### Questura — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = পুলিশ সদর দপ্তর
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
summary = রাষ্ট্রীয় পুলিশের যে অফিস বসবাসের অনুমতিপত্র দেয়।
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
keywords = পুলিশ; ইমিগ্রেশন অফিস; ফিঙ্গার
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = এটি রাষ্ট্রীয় পুলিশের একটি অফিস। প্রতিটি প্রদেশে একটি Questura আছে।
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-m6ehg = এখানে আঙুলের ছাপ দেন ও [বসবাসের অনুমতিপত্র (permesso di soggiorno)][1] নেন।
