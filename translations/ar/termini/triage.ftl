### triage — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = فرز المرضى
# it: Il momento in cui un infermiere decide chi passa prima.
summary = الوقت الذي يقرر فيه الممرض من يدخل أولًا.
# it: codice; colore; urgenza; attesa
keywords = رمز; لون; استعجال; انتظار
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = لا يهم من يصل أولًا. المهم من حالته أشد.
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = يعطيك الممرض لونًا أو رقمًا. إذا ساءت حالتك، فقل ذلك.
