### assistente sociale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = সমাজকর্মী
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = পৌরসভার (Comune) যে মানুষটি আপনার সমস্যা হলে কথা শোনেন।
# it: servizi sociali; aiuto; Comune
keywords = সমাজকর্মী; সাহায্য; পৌরসভা; সোশ্যাল
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = টাকা, বাসা, সন্তান ও বয়স্ক মানুষের বিষয়ে সাহায্য করেন। আপনি যা বলেন তা গোপন থাকে।
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = পড়ুন [কীভাবে তাঁর সঙ্গে দেখা করবেন][1]।
