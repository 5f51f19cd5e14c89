### ricetta — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = প্রেসক্রিপশন
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = ওষুধ, ডাক্তার দেখানো বা পরীক্ষার জন্য ডাক্তারের কাগজ।
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = ওষুধ; প্রেসক্রিপশন; ইমপেনিয়াতিভা; ডাক্তারের কাগজ
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = একে **impegnativa**-ও বলে। প্রায়ই ডাক্তার শুধু একটি নম্বর দেন, বা ফোনে পাঠান।
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
p-7um7y = ফার্মেসিতে নম্বর ও [স্বাস্থ্য কার্ড (tessera sanitaria)][1] দেখান।
