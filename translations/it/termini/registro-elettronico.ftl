### termini/registro-elettronico
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = registro elettronico
summary = Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
keywords = compiti; voti; assenze; scuola; avvisi
p-ugg9i = La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-n63z7 = Se non riesci a entrare, chiedi alla segreteria.
