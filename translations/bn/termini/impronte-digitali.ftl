### impronte digitali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = আঙুলের ছাপ
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
summary = আপনার আঙুলের চিহ্ন। অনুমতিপত্রের জন্য Questura তা নেয়।
# it: foto; fotosegnalamento; dita
keywords = ফিঙ্গার; ছবি; আঙুল
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = একটি যন্ত্রে আঙুল রাখবেন। ব্যথা লাগে না এবং অল্প সময় লাগে।
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = চিঠিতে **rilievi fotodattiloscopici**-র মতো কঠিন শব্দ থাকতে পারে। এর মানে ছবি ও আঙুলের ছাপ।
