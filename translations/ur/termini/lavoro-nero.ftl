### lavoro nero — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = بغیر معاہدے کا کام
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
summary = معاہدے کے بغیر اور پنشن کی رقم جمع کرائے بغیر کام۔
# it: irregolare; senza contratto; sfruttamento
keywords = غیر قانونی کام; بغیر کنٹریکٹ; استحصال
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = بغیر معاہدے کے کام کرنے والے کو تنخواہ کا حق ہے۔ مگر اسے پنشن، بیماری کے پیسے اور امداد نہیں ملتی۔
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = آپ مدد مانگ سکتے ہیں: پڑھیں [کس سے][1]۔
