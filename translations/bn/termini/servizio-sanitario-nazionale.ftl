### Servizio sanitario nazionale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = জাতীয় স্বাস্থ্যসেবা
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = ইতালির সরকারি স্বাস্থ্যসেবা: সবার জন্য ডাক্তার ও হাসপাতাল।
# it: sanità; SSN; cure; mutua
keywords = চিকিৎসা; ডাক্তার; হাসপাতাল; মুতুয়া
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
p-h8cev = যিনি নাম লিখিয়েছেন, তাঁর পারিবারিক ডাক্তার আছেন এবং তিনি কম টাকা দেন বা কিছুই দেন না।
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = পড়ুন [কীভাবে নাম লেখাবেন][1]।
