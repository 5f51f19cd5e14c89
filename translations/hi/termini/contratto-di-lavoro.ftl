### contratto di lavoro — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = काम का कॉन्ट्रैक्ट
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
summary = वह काग़ज़ जिस पर तनख़्वाह, घंटे और काम लिखे होते हैं, और आप और मालिक दस्तख़त करते हैं।
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = नौकरी; दस्तख़त; पक्का काम; कच्चा काम
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = **tempo determinato** (तय समय) वाले कॉन्ट्रैक्ट में ख़त्म होने की तारीख़ होती है। **tempo indeterminato** (बिना तय समय) वाला ख़त्म नहीं होता।
# it: Chiedi sempre la tua copia.
p-pbtvj = हमेशा अपनी कॉपी माँगें।
