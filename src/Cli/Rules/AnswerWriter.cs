namespace Eenlijn.Cli.Rules;

using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

/// <summary>Answers one question and writes it; a faulty one gets its reason instead.</summary>
internal static class AnswerWriter
{
    private static readonly string Version = Toestemmingsregels.Versie.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Encoded once: the same few hundred texts come back in every answer.</summary>
    private static readonly FrozenDictionary<string, RuleText> Texts = Toestemmingsregels.Alle.ToFrozenDictionary(r => r.Id, r => new RuleText(Text(r.Id), Text(r.Artikel), Text(r.Uitleg)), StringComparer.Ordinal);

    private static readonly JsonEncodedText[] Effects = Names<Gevolg>();
    private static readonly JsonEncodedText[] Roles = Names<Hoedanigheid>();
    private static readonly JsonEncodedText[] Ways = Names<Vertelwijze>();

    /// <returns>False for a faulty question.</returns>
    public static bool Write(Utf8JsonWriter writer, ReadOnlySpan<byte> question, int number)
    {
        string? id = null;
        try
        {
            var asked = JsonSerializer.Deserialize(question, QuestionJson.Default.Question) ?? throw new QuestionFault("leeg");
            id = asked.Id;
            var mapping = new QuestionMapping();
            Answer(writer, id, WieBeslist.Bepaal(mapping.Map(asked)), mapping);
            return true;
        }
        catch (QuestionFault fault)
        {
            Fault(writer, id, number, fault.Message);
        }
        catch (JsonException fault)
        {
            Fault(writer, id, number, $"geen leesbare JSON op plek {fault.BytePositionInLine}{(fault.Path is null ? "" : $", bij {fault.Path}")}");
        }

        return false;
    }

    private static void Fault(Utf8JsonWriter writer, string? id, int number, string message)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteNumber("vraag"u8, number);
        writer.WriteString("fout"u8, message);
        writer.WriteEndObject();
    }

    private static void Answer(Utf8JsonWriter writer, string? id, Beslisuitkomst outcome, QuestionMapping names)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteString("regels"u8, Version);
        writer.WriteBoolean("vraagtToestemming"u8, outcome.VraagtToestemming);
        writer.WriteBoolean("onbekend"u8, outcome.IsOnbekend);
        writer.WriteStartArray("perPersoon"u8);
        foreach (var one in outcome.PerPersoon)
        {
            writer.WriteStartObject();
            writer.WriteString("over"u8, names.Name(one.Over));
            writer.WriteString("gevolg"u8, Effects[(int)one.Gevolg]);
            writer.WriteStartArray("nodig"u8);
            foreach (var who in one.Nodig)
            {
                Who(writer, who.Persoon, who.Instelling, names);
                writer.WriteString("als"u8, Roles[(int)who.Als]);
                Rule(writer, who.Regel);
                if (who.Grond is { } ground)
                {
                    writer.WriteString("grond"u8, Texts[ground].Id);
                    writer.WriteString("grondArtikel"u8, Texts[ground].Article);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            Others(writer, one, names);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Others(Utf8JsonWriter writer, Beslissing one, QuestionMapping names)
    {
        writer.WriteStartArray("anderen"u8);
        foreach (var who in one.Anderen)
        {
            Who(writer, who.Persoon, who.Instelling, names);
            writer.WriteString("wijze"u8, Ways[(int)who.Wijze]);
            Rule(writer, who.Regel);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("uitzoeken"u8);
        foreach (var open in one.Uitzoeken)
        {
            Who(writer, open.Persoon, null, names);
            writer.WriteBoolean("houdtTegen"u8, open.HoudtTegen);
            Rule(writer, open.Regel);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("bijzonder"u8);
        foreach (var rule in one.Regels)
        {
            writer.WriteStartObject();
            Rule(writer, rule);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Who(Utf8JsonWriter writer, PersoonId? person, string? institution, QuestionMapping names)
    {
        writer.WriteStartObject();
        if (person is { } id)
        {
            writer.WriteString("persoon"u8, names.Name(id));
        }
        else
        {
            writer.WriteString("instelling"u8, institution);
        }
    }

    private static void Rule(Utf8JsonWriter writer, string rule)
    {
        var text = Texts[rule];
        writer.WriteString("regel"u8, text.Id);
        writer.WriteString("artikel"u8, text.Article);
        writer.WriteString("uitleg"u8, text.Explanation);
    }

    private static JsonEncodedText[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(Text)];

    private static JsonEncodedText Text(string text) => JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private sealed record RuleText(JsonEncodedText Id, JsonEncodedText Article, JsonEncodedText Explanation);
}
