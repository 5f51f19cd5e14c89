### triage — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = রোগীর অগ্রাধিকার ঠিক করা
# it: Il momento in cui un infermiere decide chi passa prima.
summary = যে সময় একজন নার্স ঠিক করেন কে আগে যাবেন।
# it: codice; colore; urgenza; attesa
keywords = কোড; রং; জরুরি; অপেক্ষা
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = কে আগে এসেছেন, তা বড় কথা নয়। কার অবস্থা বেশি গুরুতর, সেটাই বড় কথা।
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = নার্স আপনাকে একটি রং বা নম্বর দেন। অবস্থা খারাপ হলে বলুন।
