namespace Eenlijn.NlDesign.Forms;

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

/// <summary>The sentences of model binding. They never repeat what was typed: an error page must not hold personal data.</summary>
internal static class DutchBindingMessages
{
    private const string Unreadable = "Dit kunnen we niet lezen. Kijk na wat je invulde.";

    public static void Apply(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(_ => "Vul dit in.");
        messages.SetMissingKeyOrValueAccessor(() => "Vul dit in.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Er is niets ontvangen. Probeer het opnieuw.");
        messages.SetValueMustNotBeNullAccessor(_ => "Vul dit in.");
        messages.SetValueMustBeANumberAccessor(_ => "Vul een getal in, in cijfers.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in, in cijfers.");
        Say(messages, Unreadable);
    }

    /// <summary>One sentence for whatever a value of this type can be that is none.</summary>
    public static DefaultModelBindingMessageProvider Say(DefaultModelBindingMessageProvider messages, string sentence)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => sentence);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => sentence);
        messages.SetUnknownValueIsInvalidAccessor(_ => sentence);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => sentence);
        messages.SetValueIsInvalidAccessor(_ => sentence);
        return messages;
    }
}

/// <summary>
/// What is expected where something was filled in that cannot be it ("1,5" or "veel" for a number, "straks" for a time, an answer
/// that is not offered), with the limits of a number where a <c>[Range]</c> says them.
/// </summary>
internal sealed class ExpectedMessages(DefaultModelBindingMessageProvider others) : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType;
        var sentence = type switch
        {
            _ when type == typeof(int) => context.Attributes.OfType<RangeAttribute>().FirstOrDefault() is { } range
                ? $"Vul een heel getal in van {range.Minimum} tot en met {range.Maximum}."
                : "Vul een heel getal in, in cijfers.",
            _ when type == typeof(decimal) || type == typeof(double) => "Vul een getal in, in cijfers.",
            _ when type == typeof(TimeOnly) => "Vul een tijd in, bijvoorbeeld 14:30.",
            _ when type.IsEnum || type == typeof(bool) || type == typeof(Guid) => "Kies een van de antwoorden die er staan.",
            _ => null,
        };
        if (sentence is null) return;
        var messages = DutchBindingMessages.Say(new(others), sentence);
        messages.SetValueMustBeANumberAccessor(_ => sentence);
        context.BindingMetadata.ModelBindingMessageProvider = messages;
    }
}

/// <summary>Dutch sentences for the checks that stand as attributes on a property and bring no sentence of their own.</summary>
internal sealed class DutchValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var check in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (check.ErrorMessage is not null || check.ErrorMessageResourceName is not null) continue;
            check.ErrorMessage = check switch
            {
                RequiredAttribute => "Vul dit in.",
                StringLengthAttribute => "Gebruik hoogstens {1} tekens.",
                MaxLengthAttribute => "Gebruik hoogstens {1} tekens.",
                MinLengthAttribute => "Gebruik minstens {1} tekens.",
                RangeAttribute { OperandType: var type } when type == typeof(int) => "Vul een heel getal in van {1} tot en met {2}.",
                RangeAttribute => "Vul een getal in van {1} tot en met {2}.",
                EmailAddressAttribute => "Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.",
                _ => null,
            };
        }
    }
}
