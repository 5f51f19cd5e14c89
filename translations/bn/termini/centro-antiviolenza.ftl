### centro antiviolenza — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = নারী নির্যাতন প্রতিরোধ কেন্দ্র
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = যেখানে অভিজ্ঞ নারীরা নির্যাতনের শিকার মানুষকে সাহায্য করেন।
# it: violenza; donne; aiuto; casa rifugio
keywords = নির্যাতন; নারী; সাহায্য; আশ্রয়কেন্দ্র
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = এটি বিনামূল্যে ও গোপন। তাঁরা আপনার কথা শোনেন, উকিল দেন এবং দরকার হলে নিরাপদ জায়গা দেন।
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = পড়ুন [কীভাবে খুঁজে পাবেন][1]।
