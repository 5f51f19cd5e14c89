### istituto comprensivo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = কয়েকটি স্কুলের জোট
# it: Più scuole insieme: infanzia, primaria e medie.
summary = একসঙ্গে কয়েকটি স্কুল: শিশু স্কুল, প্রাথমিক ও নিম্ন মাধ্যমিক।
# it: scuola; elementari; medie; IC
keywords = স্কুল; প্রাইমারি; মিডল স্কুল; স্কুল অফিস
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = এর একটিই অফিস (segreteria) ও একজন প্রধান থাকেন। সন্তানকে ভর্তি করতে সেই অফিসে যান।
