### scelta e revoca — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = ডাক্তার বেছে নেওয়ার অফিস
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
summary = ASST-র যে অফিসে আপনি ডাক্তার বেছে নেন বা বদলান।
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
keywords = ডাক্তার বদল; অফিস; ডাক্তার নেওয়া
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** মানে ডাক্তার নেওয়া। **Revoca** মানে ডাক্তার ছাড়া।
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
p-5x337 = এখানে [স্বাস্থ্যসেবায় (Servizio sanitario)][1] নামও লেখানো যায়।
