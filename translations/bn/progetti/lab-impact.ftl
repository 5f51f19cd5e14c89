### LAB'IMPACT — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = অন্য দেশের নাগরিকদের সমাজে যুক্ত করার জন্য লোম্বার্দিয়ার পরিকল্পনা।
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; ইন্টিগ্রেশন; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = সহায়তাকারী সংস্থা
# it: accompagnamento
f-hetgzb = সহায়তাকারী সংস্থা
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = এটি অঞ্চলের (Regione) একটি পরিকল্পনা। এটি 2014-2020 সময়ের ইউরোপীয় তহবিলে চলত। এখানে আমরা এটি ইতিহাস হিসেবে বলছি: কোন কাজগুলো এখনো আছে আমাদের জানা নেই।

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = পরিকল্পনাটি ইউরোপীয় ইউনিয়নের বাইরের দেশের নাগরিকদের লোম্বার্দিয়ায় ভালোভাবে থাকতে সাহায্য করতে চেয়েছিল।

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = পরিকল্পনার চারটি কাজ ছিল:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = নানা সংস্কৃতির ছাত্রছাত্রী আছে এমন স্কুলকে সাহায্য, যাতে কেউ আগেই স্কুল না ছাড়ে।
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = সেবা পাওয়া সহজ করা।
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = অঞ্চলে ও এলাকায় পরিষ্কার তথ্য দেওয়া।
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = অভিবাসীদের অংশ নেওয়ার সুযোগ দেওয়া, সমিতির মাধ্যমেও।
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = অঞ্চলের (Regione) সঙ্গে 35টি এলাকা কাজ করেছে। আমাদের এলাকায় প্রকল্পটি ছিল [Terre di Inclusione][1]।
