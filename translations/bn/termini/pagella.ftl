### pagella — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = স্কুলের ফলাফলের কাগজ
# it: Il foglio con i voti dei figli.
summary = সন্তানদের নম্বরের কাগজ।
# it: voti; scuola; scheda di valutazione
keywords = নম্বর; স্কুল; রেজাল্ট; রিপোর্ট কার্ড
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = স্কুলের অনলাইন রেজিস্টার
p-eakqs = স্কুল শিক্ষাবর্ষের মাঝামাঝি ও শেষে এটি দেয়। প্রায়ই এটি [অনলাইন রেজিস্টারে (registro elettronico)][1] থাকে।
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = রেখে দিন: স্কুল বা দেশ বদলালে এটি লাগে।
