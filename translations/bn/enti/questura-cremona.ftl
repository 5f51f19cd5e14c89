### Questura di Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = পুলিশ সদর দপ্তর
title = ===
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: denunce → { -denuncia } = পুলিশে অভিযোগ
summary = বসবাসের অনুমতিপত্র ও পুলিশে অভিযোগের জন্য রাষ্ট্রীয় পুলিশের অফিস।
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
keywords = কুয়েস্তুরা; পুলিশ; ইমিগ্রেশন অফিস; সজর্নো; ফিঙ্গার; বিদেশিদের অফিস; ইমিগ্রেশন; অভিবাসন অফিস; কুয়েস্তুরার অ্যাপয়েন্টমেন্ট

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: permessi di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-7g4a9 = প্রতিটি প্রদেশে একটি [পুলিশ সদর দপ্তর (Questura)][1] আছে। **অভিবাসন অফিস (ufficio immigrazione)** বসবাসের অনুমতিপত্রের কাজ করে।
# it: Qui puoi:
p-huf42 = এখানে যা যা করতে পারেন:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
l-uncuj = আঙুলের ছাপ দেওয়া ও [অনুমতিপত্র (permesso)][1] নেওয়া
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-ehwh8 = [আশ্রয় (asilo)][1] চাওয়া
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
l-t7v6m = [পুলিশে অভিযোগ (denuncia)][1] করা
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-9dtxy = সময় ও সাক্ষাতের জন্য { $web } সাইট দেখুন। পাসপোর্ট ও রসিদ সব সময় সঙ্গে নিন।
