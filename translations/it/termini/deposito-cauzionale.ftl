### termini/deposito-cauzionale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = deposito cauzionale
summary = I soldi che dai al proprietario come garanzia. Te li rende alla fine.
keywords = caparra; garanzia; affitto
p-55wxz = Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-ntx7d = Prima di entrare fai foto della casa. Servono per riavere i soldi.
